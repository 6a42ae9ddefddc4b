-- Several steps may be taken within one tick of the clock; the number keeps them in order.
ALTER TABLE pairing_step ADD COLUMN step_no INT DEFAULT 0 NOT NULL;
