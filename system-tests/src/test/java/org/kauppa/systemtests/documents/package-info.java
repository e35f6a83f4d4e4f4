/** Checks that the documents say what is so, as far as a machine can tell. */
package org.kauppa.systemtests.documents;
