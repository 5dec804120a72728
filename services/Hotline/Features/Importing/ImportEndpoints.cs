using Cooperation.Hotline.Data.Importing;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>/api/hotline/imports: one line per slice. Desks that log import what they logged before; what has an id is the sending desk's alone and answers 404 to everybody else (R17).</summary>
internal static class ImportEndpoints
{
    public static void AddImports(this IServiceCollection services) =>
        services
            .AddScoped<ImportFiles>()
            .AddScoped<ImportCheck>()
            .AddScoped<ImportWriting>()
            .AddScoped<ImportEnd>()
            .AddScoped<UnusedNumbers>()
            .AddScoped<ImportRun>()
            .AddScoped<ImportIntake>()
            .AddScoped<ImportProblemList>()
            .AddScoped<ImportStep>()
            .AddScoped<MappingMemory>()
            .AddSingleton<ImportBell>()
            .AddHostedService<ImportWorker>();

    public static void MapImports(this IEndpointRouteBuilder hotline)
    {
        var imports = hotline.MapGroup("/imports").WithTags("Imports").RequireAuthorization();
        SendImport.Map(imports);
        ListImports.Map(imports);
        ExportImports.Map(imports);
        GetImportTemplate.Map(imports);

        var import = imports.MapGroup("/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("import"));
        GetImport.Map(import);
        ListImportProblems.Map(import);
        GetImportColumns.Map(import);
        ChangeImportMapping.Map(import);
        StartImport.Map(import);
        ContinueImport.Map(import);
        CancelImport.Map(import);
    }
}
