/** Whether a text has Chinese characters in it, so that it is read and set as Chinese. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
