package org.yuntu.analysis.risk;

/// Share of all output in the network that a shock costs in the end.
///
/// @param total by the worse of both directions for each firm: the index
/// @param downstream by missing inputs alone
/// @param upstream by missing customers alone
/// @param converged false when the most allowed steps did not suffice: the index is a lower bound
public record Cascade(double total, double downstream, double upstream, int iterations, boolean converged) {}
