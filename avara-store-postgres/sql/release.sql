DELETE FROM avara_webhook_events WHERE key = $1 AND fence = $2 AND NOT is_settled
