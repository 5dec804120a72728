namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>Whether the user can attach a file, and why not.</summary>
internal sealed record AttachStep(bool Open, string? Why, string? Code);
