namespace Cooperation.Platform.Records.Links;

/// <summary>A record of another service, of which its owner's messages have told: that it exists, and nothing else.</summary>
/// <param name="Reference">What people call it by; it never changes (R11).</param>
/// <param name="Owner">The service that keeps it: <c>repatriation</c>.</param>
/// <param name="Type">What it is: <c>case</c>.</param>
/// <param name="Id">Its key there, for the address of its page.</param>
public sealed record KnownRecord(string Reference, string Owner, string Type, Guid Id);
