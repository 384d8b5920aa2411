namespace DigitalRights.Facts.Model;

/// <summary>Under what terms a series may be passed on.</summary>
/// <param name="Id">SPDX identifier, or <c>none-stated</c>.</param>
/// <param name="MayDownload">Whether the series is offered as a file.</param>
public sealed record Licence(string Id, bool MayDownload, Text? Attribution);
