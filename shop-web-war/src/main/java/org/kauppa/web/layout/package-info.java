/** What every page shares: its address, its notices, its pictures and how it writes money. */
package org.kauppa.web.layout;
