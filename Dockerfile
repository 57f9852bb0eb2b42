# docker build -t newslint .
# docker run --rm -v "$PWD:/copy" newslint stories/
FROM node:22-slim AS build
WORKDIR /src
COPY . .
RUN npm ci && npm pack --pack-destination /tmp

FROM node:22-alpine
COPY --from=build /tmp/newslint-*.tgz /tmp/
RUN npm install --global /tmp/newslint-*.tgz && rm -rf /tmp/newslint-*.tgz /root/.npm
USER node
WORKDIR /copy
ENTRYPOINT ["newslint"]
