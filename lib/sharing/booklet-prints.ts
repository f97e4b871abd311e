/** Prints (`printOf`) of the lines of the tip booklet of 2018, each with its row, heading or no title. */
export const BOOKLET_PRINTS: ReadonlySet<string> = new Set(
  (
    "00530551 01af381b 0343f6ec 04318920 06f7a5b3 0c649998 0c7e58e9 0d9680fa 0f849fae " +
    "0ff2aaa3 1007bc69 1016b545 10ad96e2 151399ac 155a78cf 156374b4 168d80d6 18369d17 " +
    "18bdf31d 1955035d 19f983bf 1c01a23f 1e3cabab 1e841d55 1f07bd02 1feac8ab 2440966e " +
    "256ed6e5 279d4bcb 293eb399 2c39b186 2df5eb40 2ed5955d 313ab61d 31b1e5c0 35dbe46b " +
    "3800a757 3a9325e4 3b025d1d 3be837e3 3dd50abe 3f9cf6ae 3fd20bc6 40f3d8c7 41b95239 " +
    "428bf194 446da1f1 449acf03 4500f418 4574bab2 4624252a 488b9b01 48ab7c76 498324e0 " +
    "4a810493 4c152e6d 4c79c6ba 4cae8245 4d127eb9 4f544c51 4fa99ed1 4fc8a52a 50dce6f6 " +
    "50e4e1c7 52882b67 52de559c 53ddb472 558ad8ba 56cc17fa 56fb2378 57534ccb 57d8efc5 " +
    "588201da 58a22a7a 595bcff7 5b3e931c 5c69c34e 5cdb9419 5d0ac1a3 5e92898f 5ffa2ba2 " +
    "616ea5cc 617993aa 621beaa8 62d5f8aa 6530bcce 655a1a8f 68bb09b2 69494672 6a306a5a " +
    "6a5fd814 6ae813fc 6b858b9c 6bb4c911 6c781d29 6cf1d1bd 6d3eeb23 6dd7eedf 70d7a5e8 " +
    "736f9ba5 73d0cdfe 75b699d1 75c3a6b9 76d3e061 78076e61 79285dac 7b6f54eb 7c6eb1c8 " +
    "7d6db5e1 7e1bd702 7e4d3fd3 7ed0568e 7fe9ea27 807a1169 815c963c 81c0705f 82d9b38f " +
    "8359972f 835fef4b 882bc15d 887fa066 8b765716 8b8bc19d 8bc65317 8d451de5 8d68f700 " +
    "8d82a779 8da81a77 933fa605 976e3892 989706c0 99f6747c 9a107c12 9a5dcbbe 9adda6c3 " +
    "9bac65d7 9bdc0877 9ca076c1 9e947db3 9ee3e51c 9f1793f8 a2a588e4 a34d187a a36ac288 " +
    "a4c86cd8 a5acfd4c a6e1cb83 a95965b5 a99902a0 a999574d a9af8cf3 a9f01c01 abc09fe1 " +
    "ac7c0890 ac9e5a78 ad77457e af7bf6ce b032cb66 b0390763 b15e78b4 b2243427 b2f754c0 " +
    "b4f7cfa6 b588ea43 b8b9e487 b9b5d6cc ba26b666 bb30732b bbe27992 bc647946 bcb16142 " +
    "bd2b12cf be0fdec9 be9ac69f bf0f2fdd bf309588 bf790835 c0ad12f0 c1157e33 c764cb1c " +
    "c921da88 cd545cb4 cddc8a68 cdfacc6e ce0a98dd d29c0645 d2e65737 d34f09d2 d396fc04 " +
    "d3a1af5a d48b60f6 d4a7b373 d88ca433 dc3c7f18 dcac1bde dccc7f88 dcf2c6ff dd17cd13 " +
    "df4d5ae6 dfa7ca11 dfc07eab e2116363 e54c30d0 e5f9bc07 e623d7b9 e77a53ab e97e78f4 " +
    "e9b2c79e ed9c5e5d eecfd811 f04027d3 f25a2961 f38904e4 f44125a8 f4c4921b f5ef4e0b " +
    "f88be462 fa3ea9b1 fb23e237 fe6a1c73 ff58431e"
  ).split(" "),
);
