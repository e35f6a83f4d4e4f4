/** Strict reading of JSON requests, which names the field and the reason of whatever is wrong. */
package org.kauppa.service.json;
