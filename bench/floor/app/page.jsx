/** An empty page: what the framework itself costs. */
export default function Page() {
  return <h1>Floor</h1>;
}
