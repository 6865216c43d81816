package org.litopys.extract.said;

/** A statement that a verb makes, with the speaker as a phrase, for the verbs that share it. */
record Attribution(Speaker speaker, Finding finding) {}
