/** Parts of the products service inside a Payara Micro of their own, on the shop's real MySQL servers. */
package org.kauppa.systemtests.container;
