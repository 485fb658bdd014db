#!lua flags=allow-oom
-- What is under way is recorded in a full Redis too: otherwise it would be handled again.
local record = redis.call('GET', KEYS[1]) or ''
local state = record:sub(1, 1)
if state == 's' or state == 'a' then
  return record
end
if record ~= 'c' .. ARGV[1] then
  return 'l'
end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 'k'
