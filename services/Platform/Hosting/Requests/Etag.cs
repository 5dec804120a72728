using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The version of a record as a strong entity tag.</summary>
public static class Etag
{
    /// <summary>The tag of a version: <c>"7"</c>, with its quotes.</summary>
    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>Puts the tag on the answer.</summary>
    public static void SetEtag(this HttpResponse response, long version) => response.Headers.ETag = Of(version);
}
