/** Access tokens: who may be believed, decided without asking the users service. */
package org.kauppa.service.tokens;
