-- Until when an answer is kept, so that old ones are found without a look at every key of a week.
ALTER TABLE slack_inbox ADD COLUMN answer_until DATETIME(6);
UPDATE slack_inbox SET answer_until = seen_at WHERE sealed_answer IS NOT NULL;

CREATE INDEX slack_inbox_answer_until ON slack_inbox (answer_until);
