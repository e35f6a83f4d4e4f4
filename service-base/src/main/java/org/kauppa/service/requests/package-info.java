/** What holds for every request: its id, the limit of its body, and the ping. */
package org.kauppa.service.requests;
