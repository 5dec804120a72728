namespace Cooperation.Platform.Records.Steps;

/// <summary>What the audit calls a kind of record: its name in camel case.</summary>
internal static class AuditSubject
{
    public static string Of<TRoot>() => char.ToLowerInvariant(typeof(TRoot).Name[0]) + typeof(TRoot).Name[1..];
}
