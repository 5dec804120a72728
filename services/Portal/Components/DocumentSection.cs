using Microsoft.AspNetCore.Components;

namespace Cooperation.Portal.Components;

/// <summary>A numbered section of a document.</summary>
public sealed record DocumentSection(string Title, RenderFragment Content);
