namespace Cooperation.Platform.Domain.Attachments;

/// <summary>What is known of a file without opening it.</summary>
/// <param name="Kind">pdf, image, audio or office.</param>
/// <param name="MediaType">The media type that its content has shown.</param>
/// <param name="Previewed">Whether every browser shows it by itself.</param>
/// <param name="Size">Its bytes.</param>
public sealed record AttachedFile(string Kind, string MediaType, bool Previewed, long Size);
