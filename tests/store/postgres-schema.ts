import pg from "pg";
import { ulid } from "ulid";

const url = process.env.TWEELUIK_TEST_POSTGRES;

/** A schema of its own for every test: what one leaves behind no other sees. */
export async function freshSchema(): Promise<{ databaseUrl: string; drop(): Promise<void> }> {
  if (!url) throw new Error("set TWEELUIK_TEST_POSTGRES to the URL of an empty PostgreSQL database");
  const schema = `t${ulid().toLowerCase()}`;
  await ask(`CREATE SCHEMA ${schema}`);
  const own = new URL(url);
  own.searchParams.set("options", `-c search_path=${schema}`);
  return { databaseUrl: own.href, drop: () => ask(`DROP SCHEMA ${schema} CASCADE`) };
}

async function ask(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
