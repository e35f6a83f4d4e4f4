/** The storefront's pages as a shopper uses them: found by role, label and text, each action giving the next page. */
package org.kauppa.systemtests.browser;
