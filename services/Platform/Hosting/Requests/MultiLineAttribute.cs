namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The text may hold line breaks and tabs (a summary, a note); every other control character is refused as everywhere.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MultiLineAttribute : Attribute;
