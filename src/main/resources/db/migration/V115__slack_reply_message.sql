-- Answers that were shown stay for half an hour, and every update of a message looks for those to clicks in it.
CREATE INDEX slack_reply_message ON slack_reply (message_ts, message_channel);
