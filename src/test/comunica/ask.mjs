// Answers SPARQL queries with Comunica.
// Standard input: a JSON array of {name, sources, query}.
// Standard output: a JSON object of each name's answer: SPARQL results in JSON, or {error}.
import { text } from 'node:stream/consumers';
import { QueryEngine } from '@comunica/query-sparql';

const engine = new QueryEngine();
const answers = {};
for (const { name, sources, query } of JSON.parse(await text(process.stdin))) {
  try {
    const result = await engine.query(query, { sources });
    const { data } = await engine.resultToString(result, 'application/sparql-results+json');
    answers[name] = JSON.parse(await text(data));
  } catch (error) {
    answers[name] = { error: error.message };
  }
}
process.stdout.write(JSON.stringify(answers));
