import { createServer } from 'node:http'
import { Pool } from 'pg'

const [url = '', port = '', comments = ''] = process.argv.slice(2)
const CONNECTIONS = 10

/** What the front is compared with: Node, one indexed query, and JSON of as many comments of the same conversation. */
const QUERY = {
  name: 'thread',
  text: `
    select c.id, c.parent_id, m.handle, r.html, c.created_at, c.visibility
    from comment c join member m on m.id = c.author_id
      join comment_revision r on r.id = c.current_revision_id
    where c.thread_id = $1 order by c.created_at, c.id limit ${Number(comments)}`,
}
const pool = new Pool({ connectionString: url, max: CONNECTIONS })

createServer((request, response) => {
  const id = request.url?.slice(1)
  pool
    .query({ ...QUERY, values: [id] })
    .then(({ rows }) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ id, comments: rows }))
    })
    .catch((problem: unknown) => {
      response.statusCode = 500
      response.end(String(problem))
    })
}).listen(Number(port), '127.0.0.1')
