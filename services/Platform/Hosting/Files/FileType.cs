namespace Cooperation.Platform.Hosting.Files;

/// <summary>A type of file that is taken, as its content has shown it.</summary>
/// <param name="Kind">One of <see cref="FileKinds"/>.</param>
/// <param name="MediaType">The media type (RFC 6838) under which it is handed out.</param>
/// <param name="Previewed">Whether every browser shows it by itself.</param>
public sealed record FileType(string Kind, string MediaType, bool Previewed = false);
