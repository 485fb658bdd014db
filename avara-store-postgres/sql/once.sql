WITH marked AS (
    INSERT INTO avara_webhook_effects AS mark (key, until)
    VALUES ($1, clock_timestamp() + interval '90 days')
    ON CONFLICT (key) DO UPDATE
    SET until = excluded.until
    WHERE mark.until <= clock_timestamp()
    RETURNING key
), expired AS (
    DELETE FROM avara_webhook_effects
    WHERE key = ANY (ARRAY(
        SELECT key
        FROM avara_webhook_effects
        WHERE until <= statement_timestamp() AND key <> $1
        ORDER BY until
        LIMIT 4
        FOR UPDATE SKIP LOCKED
    ))
)
SELECT key FROM marked
