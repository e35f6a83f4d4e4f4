package org.kauppa.web.signin.entity;

/** Somebody is about to sign out in this browser; until everybody was told, the sign-in still holds. */
public record SigningOut() {}
