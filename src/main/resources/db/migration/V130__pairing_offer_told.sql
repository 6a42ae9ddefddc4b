-- When the end of an offer is told; NULL unless it ended and was not told yet. Until then both places stay taken, and leads
-- see it as an open one.
ALTER TABLE offer ADD COLUMN told_at DATETIME(6);
CREATE INDEX offer_told ON offer (told_at);
