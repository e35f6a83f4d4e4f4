/** Asks products for its databases, and every instance for its health. */
package org.kauppa.web.admin.operations.control;
