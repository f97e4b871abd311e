/* Written by `npm run index:rules`; one line for each rule. */
import type { AnyRule } from "../types.ts";
import r_absence_deduction_formal from "./absence-deduction-formal.ts";
import r_absence_reduction from "./absence-reduction.ts";
import r_adequate_followup from "./adequate-followup.ts";
import r_advance_notice_before_stop from "./advance-notice-before-stop.ts";
import r_aev_completed from "./aev-completed.ts";
import r_apprenticeship_combined from "./apprenticeship-combined.ts";
import r_barnetillegg_entitled_child from "./barnetillegg-entitled-child.ts";
import r_barnetillegg_rate from "./barnetillegg-rate.ts";
import r_breastfeeding_hour from "./breastfeeding-hour.ts";
import r_child_illness_days from "./child-illness-days.ts";
import r_complaint_deadline_3_weeks from "./complaint-deadline-3-weeks.ts";
import r_consider_kvp_before_20a from "./consider-kvp-before-20a.ts";
import r_coordination_38_exhaustive from "./coordination-38-exhaustive.ts";
import r_coordination_work_hours from "./coordination-work-hours.ts";
import r_covid_absence_no_reduction from "./covid-absence-no-reduction.ts";
import r_covid_absence_not_counted from "./covid-absence-not-counted.ts";
import r_covid_egenmelding from "./covid-egenmelding.ts";
import r_covid_extension from "./covid-extension.ts";
import r_covid_postponed_start from "./covid-postponed-start.ts";
import r_dates_in_order from "./dates-in-order.ts";
import r_daytime_or_justified from "./daytime-or-justified.ts";
import r_decision_is_enkeltvedtak from "./decision-is-enkeltvedtak.ts";
import r_decision_period_max_one_year from "./decision-period-max-one-year.ts";
import r_decision_states_duration from "./decision-states-duration.ts";
import r_deduct_from_future_payments from "./deduct-from-future-payments.ts";
import r_deltakerbevis_issued from "./deltakerbevis-issued.ts";
import r_duration_max_old from "./duration-max-old.ts";
import r_duration_max_two_years from "./duration-max-two-years.ts";
import r_education_work_goal from "./education-work-goal.ts";
import r_egenmelding_own_illness from "./egenmelding-own-illness.ts";
import r_essential_part_work_directed from "./essential-part-work-directed.ts";
import r_evaluation_dates_in_programme from "./evaluation-dates-in-programme.ts";
import r_evaluation_overdue from "./evaluation-overdue.ts";
import r_extension_beyond_two_years from "./extension-beyond-two-years.ts";
import r_family_considered from "./family-considered.ts";
import r_full_time_37_5 from "./full-time-37-5.ts";
import r_g_adjustment_1_may from "./g-adjustment-1-may.ts";
import r_health_need_not_excessive from "./health-need-not-excessive.ts";
import r_holiday_25_days from "./holiday-25-days.ts";
import r_individual_plan_offered from "./individual-plan-offered.ts";
import r_inkluderingstilskudd_cap from "./inkluderingstilskudd-cap.ts";
import r_insurance_and_hse from "./insurance-and-hse.ts";
import r_interruption_max_one_year from "./interruption-max-one-year.ts";
import r_job_search_3_months_before_end from "./job-search-3-months-before-end.ts";
import r_job_search_in_final_part from "./job-search-in-final-part.ts";
import r_kostra_dates from "./kostra-dates.ts";
import r_kvp_age_18_67 from "./kvp-age-18-67.ts";
import r_lawful_residence from "./lawful-residence.ts";
import r_leave_and_interruption_not_counted from "./leave-and-interruption-not-counted.ts";
import r_mandatory_content_old from "./mandatory-content-old.ts";
import r_municipality_of_stay from "./municipality-of-stay.ts";
import r_no_stonad_during_interruption from "./no-stonad-during-interruption.ts";
import r_no_termination_first_year_protected_absence from "./no-termination-first-year-protected-absence.ts";
import r_objective_ground_for_stop from "./objective-ground-for-stop.ts";
import r_other_activities_justified from "./other-activities-justified.ts";
import r_other_measures_assessed from "./other-measures-assessed.ts";
import r_paid_work_max_50 from "./paid-work-max-50.ts";
import r_payment_in_arrears_attendance from "./payment-in-arrears-attendance.ts";
import r_pregnancy_and_birth_leave from "./pregnancy-and-birth-leave.ts";
import r_programme_content_after_decision from "./programme-content-after-decision.ts";
import r_programme_goal_work from "./programme-goal-work.ts";
import r_provisional_reply_one_month from "./provisional-reply-one-month.ts";
import r_public_holidays from "./public-holidays.ts";
import r_readmission_decision from "./readmission-decision.ts";
import r_reasoned_extension_decision from "./reasoned-extension-decision.ts";
import r_refund_claim_38 from "./refund-claim-38.ts";
import r_refusal_disproportionate_burden from "./refusal-disproportionate-burden.ts";
import r_religious_holidays_2_days from "./religious-holidays-2-days.ts";
import r_repeat_participation_allowed from "./repeat-participation-allowed.ts";
import r_rest_time_tapering from "./rest-time-tapering.ts";
import r_right_not_duty_to_apply from "./right-not-duty-to-apply.ts";
import r_special_group_flags from "./special-group-flags.ts";
import r_start_date_in_programme from "./start-date-in-programme.ts";
import r_start_within_6_months from "./start-within-6-months.ts";
import r_stonad_annual_rate from "./stonad-annual-rate.ts";
import r_target_group_benefits from "./target-group-benefits.ts";
import r_tax_and_holiday_pay_facts from "./tax-and-holiday-pay-facts.ts";
import r_tight_followup_needed from "./tight-followup-needed.ts";
import r_tiltak_aft from "./tiltak-aft.ts";
import r_tiltak_arbeid_med_stotte from "./tiltak-arbeid-med-stotte.ts";
import r_tiltak_arbeidstrening from "./tiltak-arbeidstrening.ts";
import r_tiltak_arr from "./tiltak-arr.ts";
import r_tiltak_avklaring_4_weeks from "./tiltak-avklaring-4-weeks.ts";
import r_tiltak_lonnstilskudd from "./tiltak-lonnstilskudd.ts";
import r_tiltak_mentor from "./tiltak-mentor.ts";
import r_tiltak_oppfolging_6_months from "./tiltak-oppfolging-6-months.ts";
import r_tiltak_opplaering from "./tiltak-opplaering.ts";
import r_tiltak_sommerjobb from "./tiltak-sommerjobb.ts";
import r_tiltak_vta_conflict from "./tiltak-vta-conflict.ts";
import r_tiltakspenger_overlap from "./tiltakspenger-overlap.ts";
import r_under_25_two_thirds from "./under-25-two-thirds.ts";
import r_user_participation from "./user-participation.ts";
import r_welfare_leave_10_days from "./welfare-leave-10-days.ts";
import r_work_directed_catalogue from "./work-directed-catalogue.ts";
import r_work_measure_by_halfway from "./work-measure-by-halfway.ts";
import r_work_plus_activities_full_time from "./work-plus-activities-full-time.ts";
import r_year_round from "./year-round.ts";

export const rules: readonly AnyRule[] = [
  r_absence_deduction_formal,
  r_absence_reduction,
  r_adequate_followup,
  r_advance_notice_before_stop,
  r_aev_completed,
  r_apprenticeship_combined,
  r_barnetillegg_entitled_child,
  r_barnetillegg_rate,
  r_breastfeeding_hour,
  r_child_illness_days,
  r_complaint_deadline_3_weeks,
  r_consider_kvp_before_20a,
  r_coordination_38_exhaustive,
  r_coordination_work_hours,
  r_covid_absence_no_reduction,
  r_covid_absence_not_counted,
  r_covid_egenmelding,
  r_covid_extension,
  r_covid_postponed_start,
  r_dates_in_order,
  r_daytime_or_justified,
  r_decision_is_enkeltvedtak,
  r_decision_period_max_one_year,
  r_decision_states_duration,
  r_deduct_from_future_payments,
  r_deltakerbevis_issued,
  r_duration_max_old,
  r_duration_max_two_years,
  r_education_work_goal,
  r_egenmelding_own_illness,
  r_essential_part_work_directed,
  r_evaluation_dates_in_programme,
  r_evaluation_overdue,
  r_extension_beyond_two_years,
  r_family_considered,
  r_full_time_37_5,
  r_g_adjustment_1_may,
  r_health_need_not_excessive,
  r_holiday_25_days,
  r_individual_plan_offered,
  r_inkluderingstilskudd_cap,
  r_insurance_and_hse,
  r_interruption_max_one_year,
  r_job_search_3_months_before_end,
  r_job_search_in_final_part,
  r_kostra_dates,
  r_kvp_age_18_67,
  r_lawful_residence,
  r_leave_and_interruption_not_counted,
  r_mandatory_content_old,
  r_municipality_of_stay,
  r_no_stonad_during_interruption,
  r_no_termination_first_year_protected_absence,
  r_objective_ground_for_stop,
  r_other_activities_justified,
  r_other_measures_assessed,
  r_paid_work_max_50,
  r_payment_in_arrears_attendance,
  r_pregnancy_and_birth_leave,
  r_programme_content_after_decision,
  r_programme_goal_work,
  r_provisional_reply_one_month,
  r_public_holidays,
  r_readmission_decision,
  r_reasoned_extension_decision,
  r_refund_claim_38,
  r_refusal_disproportionate_burden,
  r_religious_holidays_2_days,
  r_repeat_participation_allowed,
  r_rest_time_tapering,
  r_right_not_duty_to_apply,
  r_special_group_flags,
  r_start_date_in_programme,
  r_start_within_6_months,
  r_stonad_annual_rate,
  r_target_group_benefits,
  r_tax_and_holiday_pay_facts,
  r_tight_followup_needed,
  r_tiltak_aft,
  r_tiltak_arbeid_med_stotte,
  r_tiltak_arbeidstrening,
  r_tiltak_arr,
  r_tiltak_avklaring_4_weeks,
  r_tiltak_lonnstilskudd,
  r_tiltak_mentor,
  r_tiltak_oppfolging_6_months,
  r_tiltak_opplaering,
  r_tiltak_sommerjobb,
  r_tiltak_vta_conflict,
  r_tiltakspenger_overlap,
  r_under_25_two_thirds,
  r_user_participation,
  r_welfare_leave_10_days,
  r_work_directed_catalogue,
  r_work_measure_by_halfway,
  r_work_plus_activities_full_time,
  r_year_round,
];
