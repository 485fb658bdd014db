-- A record is `c` and a fence while it is claimed, `f` and a fence after a release, `s` when it is
-- settled without an answer, `a` and the answer when it is settled with one.
local record = redis.call('GET', KEYS[1]) or ''
local state = record:sub(1, 1)
if state ~= '' and state ~= 'f' then
  return record
end
-- Times rise by themselves, also where a crash takes the records away.
local now = redis.call('TIME')
local fence = math.max(now[1] * 1000000 + now[2], (tonumber(record:sub(2)) or 0) + 1)
fence = string.format('%.0f', fence)
redis.call('SET', KEYS[1], 'c' .. fence, 'PX', ARGV[1])
return 'g' .. fence
