#!/usr/bin/env bash
# Has sqlmap try every kind of argument of a running server for SQL injection, signed in as who may all, and fails where it finds one.
# Needs sqlmap (apt-get install sqlmap). Starts a server of its own, on a database and a folder of its own, as `npm start` does.
#   scripts/sqlmap.sh             all requests; see docs/checks.md for how long it takes
#   scripts/sqlmap.sh units sign  those whose name has one of these words in it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v sqlmap >/dev/null || { echo 'sqlmap is missing: apt-get install sqlmap'; exit 2; }

work=$(mktemp -d)
chmod 755 "$work" # where root starts it, PostgreSQL runs as another account
server=
close() {
  [ -z "$server" ] || { kill -INT "$server" 2>/dev/null && wait "$server" || true; }
  [ -z "${SQLMAP_KEEP-}" ] || cp -r "$work/said" "$work/requests" "$SQLMAP_KEEP"
  rm -rf "$work"
}
trap close EXIT
trap 'exit 130' INT TERM

PORT=$(node -e "import('./scripts/free-port.mjs').then(async ({ freePort }) => console.log(await freePort()))")
export PORT LECHAN_DATA_FOLDER=$work/data LOG_LEVEL=error
# what is asked too often, or by too many wrong passwords, would be refused before any statement runs
export LECHAN_COST_PER_MINUTE=900000000000 LECHAN_ANONYMOUS_COST_PER_MINUTE=900000000000 LECHAN_TRUSTED_PROXIES=127.0.0.1
export LECHAN_OIDC='[{"id":"city","name":{"vi":"Thành phố","en":"City"},"issuer":"http://localhost:9","clientId":"lechan"}]'
node scripts/start.mjs >"$work/server.log" 2>&1 &
server=$!
until grep -q Console "$work/server.log"; do
  kill -0 "$server" 2>/dev/null || { cat "$work/server.log"; exit 2; }
  sleep 1
done

lechan() { node scripts/lechan.mjs "$@"; }
lechan user invite sqlmap --name sqlmap --role PLATFORM_ADMINISTRATOR >"$work/link"
key=$(grep -oE '[A-Za-z0-9_-]{43}' "$work/link" | tail -1)
permissions='unit:read unit:read-history unit:create unit:change unit:correct unit:move unit:close unit:lead unit:identify person:read
  person:read-contact person:change person:appoint person:anonymize vocabulary:change import:run audit:read'
# shellcheck disable=SC2086
token=$(lechan token create --for sqlmap --as sqlmap --permission $permissions --until "$(date -d '+2 days' +%F)" --rate 6000 | tail -1)
graphql="http://127.0.0.1:$PORT/graphql"
json='Content-Type: application/json'
accepted='{"query":"mutation ($i: AcceptLinkInput!) { acceptLink(input: $i) { account { id } userErrors { code message } } }","variables":{"i":{"key":"'$key'","password":"lúa chín ngoài đê 47"}}}'
curl -sf -c "$work/jar" -H "$json" -d "$accepted" "$graphql" >"$work/accepted"
session=$(awk '$6 == "lechan_session" { print $7 }' "$work/jar")
[ -n "$session" ] || { cat "$work/accepted"; exit 2; }
asked() { # the one value that a document selects
  curl -sf -H "$json" -H "Authorization: Bearer $token" -d '{"query":"'"$1"'"}' "$graphql" | grep -oE '[0-9a-f]{8}-[0-9a-f-]{27}' | head -1
}
unit=$(asked '{ units(filter: { kind: { equals: \"WARD_COMMITTEE\" } }, first: 1) { nodes { id } } }')
person=$(asked '{ persons(first: 1) { nodes { id } } }')
[ -n "$unit" ] && [ -n "$person" ] || { echo 'The sample is not there'; exit 2; }

mkdir "$work/requests" "$work/said"
# a token may ask a hundred times a second, which is less than all of them together do
signed_in="Cookie: lechan_session=$session"
by_token="Authorization: Bearer $token"
nobody='X-Nothing: 1'
request() { # name, method and path, body or nothing, further headers: what is tried is marked by *
  local name=$1 line=$2 body=${3-} headers=${4-$signed_in}
  printf '%s HTTP/1.1\nHost: 127.0.0.1:%s\n%s\nAccept: application/json\n%s\n%s' \
    "$line" "$PORT" "$json" "$headers" "${body:+$'\n'$body}" >"$work/requests/$name"
}
query() { request "$1" 'POST /graphql' '{"query":"'"$2"'","variables":'"$3"'}' "${@:4}"; }
command() { # name, mutation, its input
  query "$1" "mutation (\$i: ${2^}Input!) { $2(input: \$i) { userErrors { code } } }" '{"i":'"$3"'}' "${@:4}"
}
list='totalCount nodes { id }'

query units-text "query (\$f: UnitFilter) { units(filter: \$f, first: 5) { $list } }" '{"f":{"or":[{"name":{"contains":"phường*"}},{"code":{"startsWith":"HP*"}}]}}'
query units-equal "query (\$f: UnitFilter) { units(filter: \$f) { $list } }" '{"f":{"or":[{"code":{"equals":"HP-LC*"}},{"kind":{"in":["CELL*"]}},{"vacantPosition":{"equals":"SECRETARY*"}}]}}'
query units-ids "query (\$f: UnitFilter) { units(filter: \$f) { $list } }" '{"f":{"or":[{"ancestor":{"equals":"'"$unit"'*"}},{"identifier":{"scheme":"ELECTRONIC*","in":["000*"]}}]}}'
query units-pages "query (\$a: String, \$d: Date, \$k: DateTime) { units(first: 5, after: \$a, asOf: \$d, knownAt: \$k) { $list } }" '{"a":"WyJ4Il0=*","d":"2025-01-01*","k":"2027-01-01T00:00:00Z*"}'
query units-sort "query (\$s: [UnitSort!]) { units(first: 5, sort: \$s) { $list } }" '{"s":[{"field":"NAME*","direction":"ASC*"}]}'
query look-ups 'query ($u: ID!, $c: String!, $p: ID!) { unit(id: $u) { name } byCode: unit(code: $c) { id } person(id: $p) { fullName } node(id: $u) { id } }' '{"u":"'"$unit"'*","c":"HP-LC*","p":"'"$person"'*"}'
query search 'query ($t: String!) { search(text: $t, includeFormer: true, first: 5) { totalCount nodes { matchedName } } }' '{"t":"pham van*"}' "$by_token"
query persons "query (\$f: PersonFilter) { persons(filter: \$f, first: 5) { $list } }" '{"f":{"name":{"contains":"van*"},"post":{"position":{"equals":"SECRETARY*"},"within":{"equals":"'"$unit"'*"}}}}'
query appointments "query (\$f: AppointmentFilter) { appointments(filter: \$f, first: 5) { $list } }" '{"f":{"position":{"in":["SECRETARY*"]},"person":{"in":["'"$person"'*"]}}}'
query events "query (\$f: EventFilter) { events(filter: \$f, first: 5) { $list } }" '{"f":{"or":[{"actorName":{"contains":"sql*"}},{"name":{"equals":"unit.created*"}},{"request":{"equals":"r*"}},{"within":{"in":["'"$unit"'*"]}}]}}'
query accounts "query (\$f: AccountFilter) { accounts(filter: \$f) { $list } }" '{"f":{"or":[{"login":{"equals":"sqlmap*"}},{"name":{"startsWith":"sql*"}}]}}'
query access 'query ($a: ID!, $p: String!, $u: ID) { explainAccess(account: $a, permission: $p, unit: $u) { isAllowed } viewer { can(permission: $p, unit: $u) permissions(unit: $u) } }' '{"a":"'"$person"'*","p":"unit:read*","u":"'"$unit"'*"}'
command unit-created createUnit '{"code":"SQL*","name":"Chi bộ*","kind":"CELL*","openedOn":"2024-01-01","parentId":"'"$unit"'*","dryRun":true}'
command unit-changed changeUnit '{"id":"'"$unit"'*","version":1,"from":"2026-01-01*","address":"Hồ Sen*","note":"x*","dryRun":true}'
command person-created createPerson '{"familyName":"Trần*","givenName":"An*","workEmail":"a@b.vn*","dryRun":true}'
command appointed appoint '{"unitId":"'"$unit"'*","position":"MEMBER*","personId":"'"$person"'*","validFrom":"2026-01-01","decisionNumber":"1*","dryRun":true}'
command imported importUnits '{"fileId":"none*","asOf":"2026-01-01","dryRun":true}'
command invited inviteAccount '{"login":"moi*","name":"Mới*","personId":"'"$person"'*","dryRun":true}'
command role-given giveRole '{"accountId":"'"$person"'*","role":"READER*","unitId":"'"$unit"'*","validFrom":"2026-01-01","dryRun":true}'
command proposal-approved approveProposal '{"id":"'"$unit"'*","version":1,"dryRun":true}'
command sign-in signIn '{"login":"sqlmap*","password":"x*"}' "$nobody"
command sign-in-second confirmSignIn '{"challenge":"x*","code":"000000*"}' "$nobody"
command sign-in-by-link acceptLink '{"key":"x*","password":"lúa chín ngoài đê 47"}' "$nobody"
query headers "{ persons(first: 1) { nodes { workEmail } } }" '{}' "$by_token
X-Purpose: xem*
Accept-Language: vi*
User-Agent: sqlmap*
X-Request-Id: request-1*"
query secrets '{ units(first: 1) { totalCount } }' '{}' "Cookie: lechan_session=$session*; lechan_browser=x*"
query secrets-token '{ units(first: 1) { totalCount } }' '{}' "$by_token*"
request addresses-out 'GET /auth/city*?link=1*'
request addresses-back 'GET /auth/city/callback?code=x*&state=y*&error=z*' '' "Cookie: lechan_single_sign_on=x*"
request addresses-query 'GET /graphql?query=%7Bunits%7BtotalCount%7D%7D&variables=%7B%7D*&operationName=x*'
request imports 'POST /imports?name=x*' 'a;b' "$by_token
X-File-Name: units.csv*"
sed -i 's#^Content-Type: application/json$#Content-Type: application/octet-stream#' "$work/requests/imports"

try() { # one request; what sqlmap said stays in $work/said
  # addresses of their own, as a proxy would name them: nobody is locked out; 401 is an answer like others
  sqlmap -r "$work/requests/$1" --dbms=PostgreSQL --level=3 --risk=2 --batch --ignore-stdin --flush-session --disable-coloring \
    --tamper=xforwardedfor --ignore-code=401 --output-dir="$work/out/$1" >"$work/said/$1" 2>&1 </dev/null
  printf '%s\t%s s\n' "$1" "$SECONDS"
}
export -f try
export work
names=$(ls "$work/requests")
if [ $# -gt 0 ]; then names=$(grep -E "$(IFS='|'; echo "$*")" <<<"$names"); fi
xargs -P "$(nproc)" -I{} bash -c 'SECONDS=0; try {}' <<<"$names"

failed=0 parameters=0
for name in $names; do
  said=$work/said/$name
  parameters=$((parameters + $(grep -c 'parameter .* does not seem to be injectable' "$said" || true)))
  if grep -qE 'identified the following injection point|is vulnerable|appears to be .*injectable' "$said"; then
    failed=1
    printf '\n-- %s: injectable\n' "$name"
    grep -E 'injection point|vulnerable|appears to be|Parameter:|Type:|Payload:' "$said"
  # what was not tried to the end proves nothing
  elif ! grep -q 'all tested parameters do not appear to be injectable' "$said" || grep -q '429 (Too Many Requests)' "$said"; then
    failed=1
    printf '\n-- %s: not tried to the end\n' "$name"
    tail -5 "$said"
  fi
done
printf '\n%s requests, %s places, %s\n' "$(wc -w <<<"$names")" "$parameters" "$([ $failed = 0 ] && echo 'none is injectable' || echo 'see above')"
exit $failed
