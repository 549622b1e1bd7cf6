import { deskLanguage } from '../../../curator';

/** A preview in a language that the exhibit does not have. It is outside the desk's shell, whose styles it lacks. */
export default async function PreviewNotFound() {
  const { notFound } = (await deskLanguage()).words;
  return (
    <main className="page">
      <h1>{notFound.title}</h1>
      <p>{notFound.text}</p>
      <a href="/desk/" target="_top">
        {notFound.back}
      </a>
    </main>
  );
}
