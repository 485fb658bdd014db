#!lua flags=allow-oom
if redis.call('GET', KEYS[1]) == 'c' .. ARGV[1] then
  redis.call('SET', KEYS[1], 'f' .. ARGV[1], 'PX', 60000)
end
return 'k'
