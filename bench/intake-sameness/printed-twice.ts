/** Articles of the gold data that are printings or later versions of each other, by their ids; found by the index and read by eye. */
export const printedTwice: readonly (readonly string[])[] = [
  ["APW20000107.0088", "APW20000115.0209"],
  ["APW20000216.0193", "APW20000216.0272"],
  ["XIE19990313.0031", "XIE19990313.0229"],
  ["nv132", "nv133"],
];
