export default async function tearDown() {
  await globalThis.heliTestParts?.stop();
}
