# The launcher as a job: databases, roles, RabbitMQ users and key files.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish deploy/Launcher/Cooperation.Launcher.csproj --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# A new volume takes the owner of the folder it is mounted on: so the job need not be root.
RUN install -d -o $APP_UID -g $APP_UID /keys/gateway /keys/portal /keys/hotline
USER $APP_UID
ENTRYPOINT ["dotnet", "Cooperation.Launcher.dll", "set-up"]
