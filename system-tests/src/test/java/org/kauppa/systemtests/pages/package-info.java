/** What is true of every page in every situation: whoever can see it, in each language, by day and night, large and small. */
package org.kauppa.systemtests.pages;
