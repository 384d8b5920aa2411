using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Records;

/// <summary>The outline of a country on the map: rings that end where they start, the outer ones and the holes alike.</summary>
/// <param name="Slug">The last part of the country's address: the outline lies beside the profile and has its name.</param>
/// <param name="At">The file.</param>
public sealed record Outline(string Slug, IReadOnlyList<IReadOnlyList<Corner>> Rings, Location At);

/// <summary>A corner of an outline, in degrees (WGS 84).</summary>
public readonly record struct Corner(double Longitude, double Latitude);
