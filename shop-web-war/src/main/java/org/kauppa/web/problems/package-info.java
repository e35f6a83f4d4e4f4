/** The page for everything that went wrong. */
package org.kauppa.web.problems;
