-- $1 the event, $2 the fence, $3 the answer, $4 how many milliseconds it is kept for.
WITH settled AS (
    UPDATE avara_webhook_events
    SET is_settled = true,
        answer = $3,
        until = clock_timestamp() + $4 * interval '1 millisecond'
    WHERE key = $1 AND fence = $2 AND NOT is_settled AND until > clock_timestamp()
    RETURNING key
)
SELECT true AS is_first, NULL::bytea AS answer FROM settled
UNION ALL
SELECT false, answer
FROM avara_webhook_events
WHERE key = $1 AND is_settled AND until > clock_timestamp() AND NOT EXISTS (SELECT FROM settled)
