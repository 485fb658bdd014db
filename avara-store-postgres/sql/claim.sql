-- $1 the event, $2 the lease in milliseconds. A row without a fence is on record already; no row means
-- that somebody else holds the event, or took it at this moment.
WITH found AS (
    SELECT is_settled, answer
    FROM avara_webhook_events
    WHERE key = $1 AND until > clock_timestamp()
), claimed AS (
    INSERT INTO avara_webhook_events AS event (key, fence, is_settled, until)
    SELECT $1, nextval('avara_webhook_fences'), false, clock_timestamp() + $2 * interval '1 millisecond'
    WHERE NOT EXISTS (SELECT FROM found)
    -- By the time that the row's lock is had, others may have had it.
    ON CONFLICT (key) DO UPDATE
    SET fence = nextval('avara_webhook_fences'),
        is_settled = false,
        answer = NULL,
        until = clock_timestamp() + $2 * interval '1 millisecond'
    WHERE event.until <= clock_timestamp()
    RETURNING fence
), expired AS (
    -- More than a claim adds, so that rows whose time is over go by themselves.
    DELETE FROM avara_webhook_events
    WHERE key = ANY (ARRAY(
        SELECT key
        FROM avara_webhook_events
        WHERE until <= statement_timestamp() AND key <> $1
        ORDER BY until
        LIMIT 4
        FOR UPDATE SKIP LOCKED
    ))
)
SELECT NULL::bigint AS fence, answer FROM found WHERE is_settled
UNION ALL
SELECT fence, NULL FROM claimed
