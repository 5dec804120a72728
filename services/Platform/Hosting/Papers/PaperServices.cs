using Cooperation.Platform.Hosting.Papers.Pdf;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting.Papers;

/// <summary>Registers what papers need beyond their own words.</summary>
public static class PaperServices
{
    /// <summary>Lets a service make PDF files of its papers (<see cref="PaperPdf"/>).</summary>
    public static WebApplicationBuilder AddPapers(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<PaperOptions>()
            .Bind(builder.Configuration.GetSection(PaperOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<PaperPdf>();
        return builder;
    }
}
