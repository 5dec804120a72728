namespace Cooperation.Platform.Domain.Handling;

/// <summary>To whom a record is to be passed on.</summary>
/// <param name="Agency">An agency of ours; or</param>
/// <param name="Partner">a partner.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Permission">The leave of whoever gave the information, where his conditions ask for it.</param>
public sealed record Destination(string? Agency, string? Partner, string? Purpose, string? Permission);
