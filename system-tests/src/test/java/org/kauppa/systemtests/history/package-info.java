/**
 * The history of a workload: what concurrent clients asked and were told, what the tables say afterwards, and the proof that
 * the two fit together: no unit sold twice, no purchase lost or doubled, nobody shown less than they had done themselves.
 */
package org.kauppa.systemtests.history;
