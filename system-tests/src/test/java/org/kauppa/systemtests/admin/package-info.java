/** The pages with which staff run the shop. */
package org.kauppa.systemtests.admin;
