namespace Cooperation.Platform.Hosting.Tokens;

/// <summary>On endpoints whose address names a collection by a code that everybody may know (a figure), and no record: a refusal is 403 as on any collection (R17).</summary>
public sealed class CollectionByCode;
