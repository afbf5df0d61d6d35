package io.blotter.domain.agency;

public class Agency {}
