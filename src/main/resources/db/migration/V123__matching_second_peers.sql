-- A program may let somebody who has room take a second peer, so that fewer are left over. Nobody does unless a lead says so.
ALTER TABLE matching_policy ADD COLUMN limits_second_peer BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE matching_draft ADD COLUMN limits_second_peer BOOLEAN DEFAULT FALSE NOT NULL;
-- How many take a second peer in a draft; and in such a pair the first of the two does.
ALTER TABLE matching_draft ADD COLUMN figures_second INT DEFAULT 0 NOT NULL;
ALTER TABLE matching_pair ADD COLUMN second_peer BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE matching_question ADD COLUMN limits_second_peer BOOLEAN DEFAULT FALSE NOT NULL;
